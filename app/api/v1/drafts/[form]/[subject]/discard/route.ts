import { discardDraft } from "@/lib/commands/drafts/discard-draft";
import { handle } from "@/lib/server/handle";
import { discardDraftOfForm } from "@/lib/server/routes/drafts";

export const POST = handle(discardDraftOfForm, discardDraft);
