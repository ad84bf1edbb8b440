import { decisionForm } from "@/app/api/decision-forms";
import { recordRelease } from "@/lib/commands/plans/record-release";
import { listReleases } from "@/lib/queries/plans/list-releases";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readReleases, writeRelease } from "@/lib/server/routes/releases";

export const GET = answer(readReleases, (_scope, query) => listReleases(query));

export const POST = handle(writeRelease, recordRelease, {
  created: ({ id }) => `/api/v1/releases/${id}`,
  page: ({ id }) => `/plans/releases/${id}`,
  form: decisionForm("release.record"),
});
