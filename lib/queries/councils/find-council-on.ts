import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { COUNCIL_DUTIES, type Council, type CouncilDuty, type CouncilOnProject } from "@/lib/domain/project/council";
import { fullNames } from "../accounts/full-names";
import { markedCriteria } from "../projects/marked-criteria";

const standings = z.array(
  z.object({
    councilId: z.string(),
    submissionId: z.string(),
    submittedBy: z.string(),
    number: z.string(),
    signedOn: z.string(),
  }),
);

/** The council a đề án stands before, with each member's sheet on its last submission; null where it stands before none. */
export async function findCouncilOn(tx: Transaction, projectId: string): Promise<CouncilOnProject | null> {
  const [standing] = standings.parse(
    await tx.$queryRaw`
    SELECT s.council_id AS "councilId", s.submission_id AS "submissionId", s.submitted_by AS "submittedBy",
           c.number, c.signed_on::text AS "signedOn"
    FROM council_standing s JOIN council c ON c.id = s.council_id WHERE s.project_id = ${projectId}::uuid`,
  );
  if (!standing) return null;
  const { councilId, submissionId, submittedBy, number, signedOn } = standing;
  const council: Council = { id: councilId, number, signedOn };
  const members = await tx.councilMember.findMany({
    where: { councilId },
    orderBy: { position: "asc" },
    include: {
      sheets: { where: { submissionId }, orderBy: { writtenAt: "desc" }, take: 1, include: { marks: true } },
    },
  });
  const names = await fullNames(
    tx,
    members.flatMap(({ sheets }) =>
      sheets.flatMap(({ writtenBy, onBehalfOf }) => [writtenBy, onBehalfOf ?? []].flat()),
    ),
  );
  return {
    ...{ ...council, submissionId, submittedById: submittedBy },
    members: members.map(({ position, fullName, post, duty, accountId, sheets: [sheet] }) => ({
      ...{ position, fullName, post, accountId, duty: dutyOf(duty), judges: accountId !== submittedBy },
      sheet: sheet
        ? {
            conclusion: sheet.conclusion,
            writtenBy: names.get(sheet.writtenBy) ?? "",
            onBehalfOf: sheet.onBehalfOf && (names.get(sheet.onBehalfOf) ?? ""),
            byMember: sheet.writtenBy === accountId,
            writtenAt: sheet.writtenAt.toISOString(),
            criteria: markedCriteria(sheet.marks),
          }
        : null,
    })),
  };
}

/** The duty of a row, which the database holds to these three. */
export function dutyOf(duty: string): CouncilDuty {
  return COUNCIL_DUTIES.find((one) => one === duty) ?? "MEMBER";
}
