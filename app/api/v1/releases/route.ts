import { recordRelease } from "@/lib/commands/plans/record-release";
import { handle } from "@/lib/server/handle";
import { writeRelease } from "@/lib/server/routes/plan-decisions";

export const POST = handle(writeRelease, recordRelease, {
  created: ({ id }) => `/api/v1/releases/${id}`,
  page: ({ id }) => `/plans/releases/${id}`,
});
