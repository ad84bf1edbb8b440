import { editHref, moreRowsHref } from "@/components/projects/writing/edit-address";
import { writeSection } from "@/lib/commands/projects/write-section";
import { handle } from "@/lib/server/handle";
import { writeProjectSection } from "@/lib/server/routes/project-steps";
import { sectionForm } from "../../../../../form-memory";

export const POST = handle(writeProjectSection, writeSection, {
  page: ({ code, goesOnIn }) => (goesOnIn === null ? editHref(code) : moreRowsHref(code, goesOnIn)),
  outcome: "written",
  form: sectionForm,
});
