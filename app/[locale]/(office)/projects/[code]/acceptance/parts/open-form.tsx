import { PartForm } from "@/components/acceptances/part-form";
import { RecallForm } from "@/components/acceptances/recall-form";
import { answerOf } from "@/components/forms/form-answer";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import { vietnamDay } from "@/lib/domain/period/period";
import { roomForPart } from "@/lib/domain/project/accepted-part";
import type { ProjectParts } from "@/lib/queries/acceptances/find-parts";

type Opened = {
  code: string;
  found: ProjectParts;
  /** What the address names. */
  asked: { share: string | null; beneficiary: string | null; recall: string | null };
  /** What was typed into each form where it came back. */
  answers: ReadonlyMap<string, FormDraft>;
  words: (key: "acceptOne" | "recallOne", facts: { name: string }) => string;
};

/** The form the address names, or the one that came back refused; null where it is of nothing here. */
export function openForm({ code, found, asked, answers, words }: Opened) {
  const part = found.parts.find(({ id, recalled }) => recalled === null && id === asked.recall);
  if (part) {
    const answer = answerOf(answers.get("beneficiary.recall") ?? null);
    const title = words("recallOne", { name: part.beneficiaryName });
    return { id: "recall" as const, title, body: <RecallForm code={code} part={part} answer={answer} /> };
  }
  const accepting = answers.get("beneficiary.accept");
  const share = found.shares.find(({ id }) => id === (asked.share ?? accepting?.fields.shareId));
  const beneficiary = found.beneficiaries.find(
    ({ id }) => id === (asked.beneficiary ?? accepting?.fields.beneficiaryId),
  );
  if (!share || !beneficiary) return null;
  const own = accepting?.fields.beneficiaryId === beneficiary.id && accepting.fields.shareId === share.id;
  return {
    id: "accept" as const,
    title: words("acceptOne", { name: beneficiary.name }),
    body: (
      <PartForm
        {...{ code, share, beneficiary, today: vietnamDay(new Date()) }}
        most={roomForPart(share.standing.share, beneficiary, found.parts)}
        answer={answerOf((own && accepting) || null)}
      />
    ),
  };
}
