import { holdProject } from "@/lib/db/project-steps";
import { saveRemarkAnswers } from "@/lib/db/remark-answers";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { projectDetailJson } from "@/lib/documents/projects-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import type { AnswerRemarksInput } from "@/lib/input/answer-remarks";
import { getProject } from "@/lib/queries/projects/get-project";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { explaining } from "./explaining";

/**
 * Giải trình ý kiến: answers remarks with which a đề án was returned, while it is rewritten; an answer given before is
 * written over, one left empty stays. Gives the đề án as it then stands.
 *
 * Refuses with `access.not-found` where the đề án is another province's or the remark is none of its, `access.forbidden`,
 * `step.not-now` or `project.busy`.
 */
export async function answerRemarks(actor: Actor, input: AnswerRemarksInput, _at: Date) {
  await explaining(() => transaction(actor, (tx) => answerOnce(tx, actor, input)), {
    step_allowed: { code: "access.forbidden", permission: "project.edit" },
  });
  const project = await getProject(readScope(actor), input.code);
  return project ? projectDetailJson(project) : absent(input.code);
}

async function answerOnce(tx: Transaction, actor: Actor, { code, step, answers }: AnswerRemarksInput): Promise<void> {
  const found = (await findProject(tx, code)) ?? absent(code);
  const permit = authorize(actor, "project.edit", found);
  const held = await holdProject(tx, found.id);
  advance("project.edit", { ...held, fund: found.fund }, {}, null);
  const given = answers.flatMap(({ position, text }) => (text === null ? [] : [{ position, text }]));
  const positions = given.map(({ position }) => position);
  if (positions.length === 0) return;
  const remarks = await tx.projectRemark.count({
    where: { stepId: step, position: { in: positions }, step: { projectId: found.id } },
  });
  if (remarks < positions.length) absent(code);
  await saveRemarkAnswers(tx, permit, { stepId: step, answers: given });
}

function absent(code: string): never {
  return refuse({ code: "access.not-found", entity: "project", id: code });
}
