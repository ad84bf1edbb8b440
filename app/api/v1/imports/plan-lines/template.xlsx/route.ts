import { template, templateFile } from "@/app/api/v1/imports/template-file";
import { answer } from "@/lib/server/answer";
import { readPlanLinesTemplate } from "@/lib/server/routes/imports";

export const GET = answer(readPlanLinesTemplate, (_scope, _input, language) => template("plan-lines", language), {
  file: templateFile("plan-lines"),
});
