import { z } from "zod";
import { MAIL_WISHES } from "@/lib/domain/notices/notice";

/** How somebody wants their notices by mail, and in which language. */
export const noticeSettingInput = z.object({ mail: z.enum(MAIL_WISHES), language: z.enum(["vi", "en"]) });

/** One's own setting. */
export const ownSettingInput = z.object({});
