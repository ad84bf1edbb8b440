import { discardDraft } from "@/lib/commands/drafts/discard-draft";
import { keepDraft } from "@/lib/commands/drafts/keep-draft";
import { readDraft } from "@/lib/queries/drafts/get-draft";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readOneDraft, removeDraft, writeDraft } from "@/lib/server/routes/drafts";

export const GET = answer(readOneDraft, readDraft);
export const PUT = handle(writeDraft, keepDraft);
export const DELETE = handle(removeDraft, discardDraft);
