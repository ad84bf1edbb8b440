import { discardDraft } from "@/lib/commands/drafts/discard-draft";
import { draftKeyInput } from "@/lib/input/drafts";
import { handle } from "@/lib/server/handle";

export const POST = handle(draftKeyInput, discardDraft);
