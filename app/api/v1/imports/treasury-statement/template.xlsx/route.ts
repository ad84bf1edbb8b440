import { template, templateFile } from "@/app/api/v1/imports/template-file";
import { answer } from "@/lib/server/answer";
import { readStatementTemplate } from "@/lib/server/routes/statements";

export const GET = answer(
  readStatementTemplate,
  (_scope, _input, language) => template("treasury-statement", language),
  {
    file: templateFile("treasury-statement"),
  },
);
