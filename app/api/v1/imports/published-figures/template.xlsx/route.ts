import { template, templateFile } from "@/app/api/v1/imports/template-file";
import { answer } from "@/lib/server/answer";
import { readFiguresTemplate } from "@/lib/server/routes/imports";

export const GET = answer(readFiguresTemplate, (_scope, _input, language) => template("published-figures", language), {
  file: templateFile("published-figures"),
});
