import { readNotices } from "@/lib/commands/notices/read-notices";
import { handle } from "@/lib/server/handle";
import { writeNoticesRead } from "@/lib/server/routes/notices";

export const POST = handle(writeNoticesRead, readNotices);
