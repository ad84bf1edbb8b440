import { checkTextJson } from "@/lib/documents/check-text-json";
import { getCheckedText } from "@/lib/queries/text-check/get-checked-text";
import { answerSent } from "@/lib/server/answer-sent";
import { checkTextRoute } from "@/lib/server/routes/text-check";

export const POST = answerSent(checkTextRoute, async (_scope, { text }, language) =>
  checkTextJson(await getCheckedText(text), language),
);
