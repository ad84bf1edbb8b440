import { discardDraft } from "@/lib/commands/drafts/discard-draft";
import { keepDraft } from "@/lib/commands/drafts/keep-draft";
import { draftKeyInput, keepDraftInput } from "@/lib/input/drafts";
import { readDraft } from "@/lib/queries/drafts/get-draft";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";

export const GET = answer(draftKeyInput, readDraft, { access: "signed-in" });
export const PUT = handle(keepDraftInput, keepDraft);
export const DELETE = handle(draftKeyInput, discardDraft);
