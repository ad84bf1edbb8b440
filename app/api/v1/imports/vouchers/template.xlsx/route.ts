import { template, templateFile } from "@/app/api/v1/imports/template-file";
import { answer } from "@/lib/server/answer";
import { readVouchersTemplate } from "@/lib/server/routes/imports";

export const GET = answer(readVouchersTemplate, (_scope, _input, language) => template("vouchers", language), {
  file: templateFile("vouchers"),
});
