import type { DoubleDecision } from "@/lib/domain/beneficiary/double-decision";
import { grouped } from "@/lib/domain/grouped";
import { accountId, emailOf, leaderEmail, officerEmail } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import { minutesLater } from "../chance/days";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";

/** So many of the likely doubles within the plan were decided on. */
const DECIDED = 0.6;
const ENDED: readonly unknown[] = ["REJECTED", "WITHDRAWN", "DRAFT"];

const REASONS: Readonly<Record<DoubleDecision["decision"], readonly string[]>> = {
  "not-double": [
    "Hai thiết bị ở hai công đoạn khác nhau, không hỗ trợ trùng.",
    "Đề án kia hỗ trợ đào tạo nghề, không phải thiết bị.",
  ],
  "will-mend": ["Đơn vị sẽ đưa cơ sở này ra khỏi một trong hai đề án.", "Sẽ thay cơ sở thụ hưởng khi bổ sung hồ sơ."],
  accepted: [
    "Cơ sở được hỗ trợ theo hai nội dung, tổng mức không vượt quy định.",
    "Hai năm thực hiện khác nhau, mức hỗ trợ trong giới hạn.",
  ],
};

/** Kết luận về nghi hỗ trợ trùng of đề án in next year's plan that name the same establishment, decided after the last step. */
export function doubleDecisionRows(projects: readonly Row[], links: readonly Row[], steps: readonly Row[]): Row[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const lastStep = new Map(steps.map(({ project_id, taken_at }) => [project_id, String(taken_at)]));
  const sharing = [...grouped(links, ({ beneficiary_id }) => beneficiary_id).values()].filter(
    ({ length }) => length > 1,
  );
  const decided = sharing.flatMap((shared) => {
    const open = shared
      .map(({ project_id }) => known.get(project_id))
      .filter((project): project is Row => project !== undefined && !ENDED.includes(project.state));
    const [other, project] = open;
    const at = project && lastStep.get(project.id);
    if (!other || !project || !at) return [];
    const random = randomness(`double decision ${project.code} ${other.code}`);
    if (!random.chance(DECIDED)) return [];
    const decision = random.pick(["not-double", "will-mend", "accepted"] as const);
    return [
      {
        ...{
          id: sampleId("double decision", String(project.code), String(other.code)),
          project_id: project.id ?? null,
        },
        ...{ other_id: other.id ?? null, decision, reason: random.pick(REASONS[decision]) },
        ...{ decided_by: decider(random, project), decided_at: minutesLater(at, random.integer(10, 90)) },
      },
    ];
  });
  return [...new Map(decided.map((row): [unknown, Row] => [row.id, row])).values()];
}

/** Whoever has the dossier: its unit, its Sở or the Cục. */
function decider(random: Randomness, { state, unit_id }: Row): string {
  const unitId = String(unit_id);
  if (state === "REGISTERED" || state === "APPRAISED_CENTRAL") {
    return accountId(emailOf(random.pick(["cuc.chuyenvien", "cuc.chuyenvien2"])));
  }
  return accountId(state === "RETURNED" ? officerEmail(unitId) : leaderEmail(unitId));
}
