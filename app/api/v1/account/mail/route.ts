import { chooseMail } from "@/lib/commands/notices/choose-mail";
import { getNoticeSetting } from "@/lib/queries/notices/get-notice-setting";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readOwnMail, writeOwnMail } from "@/lib/server/routes/notices";
import { ownMailForm } from "../../../form-memory";

export const GET = answer(readOwnMail, getNoticeSetting);

export const POST = handle(writeOwnMail, chooseMail, {
  page: () => "/account",
  outcome: "mail-kept",
  form: ownMailForm,
});
