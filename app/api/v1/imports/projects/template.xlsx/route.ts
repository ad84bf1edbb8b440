import { template, templateFile } from "@/app/api/v1/imports/template-file";
import { answer } from "@/lib/server/answer";
import { readProjectsTemplate } from "@/lib/server/routes/imports";

export const GET = answer(readProjectsTemplate, (_scope, _input, language) => template("projects", language), {
  file: templateFile("projects"),
});
