import { partsHref } from "@/components/acceptances/parts-address";
import { acceptPart } from "@/lib/commands/acceptances/accept-part";
import { refuse } from "@/lib/domain/errors";
import { getParts } from "@/lib/queries/acceptances/find-parts";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readParts, acceptPart as route } from "@/lib/server/routes/accepted-parts";
import { partForm } from "../../../../carrying-forms";

export const GET = answer(readParts, async (scope, { code }) => {
  const found = (await getParts(scope, code)) ?? refuse({ code: "access.not-found", entity: "project", id: code });
  const shares = found.shares.map(({ standing: { share }, id, contractNumber, budgetYear, content }) => ({
    ...{ id, contractNumber, budgetYear, content },
    ...{ amount: share.amount, accepted: share.acceptedParts, paid: share.disbursed },
  }));
  return { items: found.parts, shares, beneficiaries: found.beneficiaries };
});

export const POST = handle(route, acceptPart, {
  created: ({ code }) => `/api/v1/projects/${encodeURIComponent(code)}/partial-acceptances`,
  page: ({ code }) => partsHref(code),
  outcome: "part-accepted",
  form: partForm("beneficiary.accept"),
});
