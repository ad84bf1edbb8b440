import { listNotices } from "@/lib/queries/notices/list-notices";
import { answer } from "@/lib/server/answer";
import { readOwnNotices } from "@/lib/server/routes/notices";

export const GET = answer(readOwnNotices, listNotices);
