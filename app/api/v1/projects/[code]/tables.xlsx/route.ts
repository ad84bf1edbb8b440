import { aboutList } from "@/lib/documents/lists/about-list";
import { projectTables } from "@/lib/documents/lists/project-tables";
import { refuse } from "@/lib/domain/errors";
import { getProject } from "@/lib/queries/projects/get-project";
import { answer } from "@/lib/server/answer";
import { readProjectWorkbook } from "@/lib/server/routes/files";
import { type XlsxParts, xlsxFile } from "../../../table-file";

export const GET = answer(
  readProjectWorkbook,
  async (scope, { code }, language): Promise<XlsxParts> => {
    const project = await getProject(scope, code);
    if (!project) return refuse({ code: "access.not-found", entity: "project", id: code });
    const about = aboutList({ code }, new Date(), language);
    const { available, ...others } = projectTables(project, about, language);
    const tables = [...Object.values(others), ...available].filter((table) => table !== null);
    return { name: `project-${code.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`, tables, language };
  },
  { file: xlsxFile((parts: XlsxParts) => parts) },
);
