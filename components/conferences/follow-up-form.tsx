import { useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import { type ConferenceItem, ITEM_KINDS } from "@/lib/domain/conference/item";
import { dayAsTyped } from "@/lib/format/date";
import type { FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type FollowUpFormProps = { conference: Conference; item: ConferenceItem; answer: FormAnswer };

/** Records what became of a proposal or a task. */
export function FollowUpForm({ conference, item, answer }: FollowUpFormProps) {
  const words = useTranslations("conferences.item");
  const statuses = useTranslations("conferences.status");
  const kind = item.kind === "TASK" ? "TASK" : "PROPOSAL";
  const values = {
    ...{ status: item.status ?? "", answer: item.answer ?? "", dueOn: item.dueOn ? dayAsTyped(item.dueOn) : "" },
  };
  const field = (name: string, label: string) => ({ name, label, answer, values });
  return (
    <section className="mt-6 max-w-2xl" aria-labelledby="result">
      <h2 id="result">{words("followTitle")}</h2>
      <form
        method="post"
        action={`/api/v1/conferences/${conference.id}/items/${item.id}/follow-up`}
        className="grid gap-4"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        <input type="hidden" name="version" value={item.version} />
        <ChoiceField
          {...field("status", words("status"))}
          choices={ITEM_KINDS[kind].statuses.map((value) => ({ value, label: statuses(`${kind}.${value}`) }))}
        />
        <TextField {...field("answer", words(`answer.${kind}`))} most={4000} rows={4} />
        <LineField {...field("dueOn", words("dueOn"))} most={40} />
        <div>
          <Button kind="main">{words("saveResult")}</Button>
        </div>
      </form>
    </section>
  );
}
