import { viewForm } from "@/app/api/form-memory";
import { keepView } from "@/lib/commands/views/keep-view";
import { listSavedViews } from "@/lib/queries/views/list-saved-views";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readOwnViews, writeView } from "@/lib/server/routes/views";

export const GET = answer(readOwnViews, async (scope) => ({ items: await listSavedViews(scope) }));

export const POST = handle(writeView, keepView, {
  created: () => "/api/v1/views",
  page: () => "/office/views",
  outcome: "saved",
  form: viewForm,
});
