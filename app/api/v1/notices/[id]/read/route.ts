import { readNotice } from "@/lib/commands/notices/read-notice";
import { handle } from "@/lib/server/handle";
import { writeNoticeRead } from "@/lib/server/routes/notices";

export const POST = handle(writeNoticeRead, readNotice);
