import { addItemFile } from "@/lib/commands/conferences/add-item-file";
import { handleUpload } from "@/lib/server/handle-upload";
import { writeItemFile } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../../../conference-forms";

export const POST = handleUpload(writeItemFile, addItemFile, {
  created: ({ id, fileId }) => `/api/v1/conferences/${id}/files/${fileId}`,
  page: ({ id }) => `/conferences/${id}`,
  outcome: "changed",
  form: conferenceForm("conference.file"),
});
