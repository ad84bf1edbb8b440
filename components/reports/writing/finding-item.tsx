import { fill } from "@/lib/format/fill";
import type { FindingStands, ToldFinding } from "@/lib/format/reports/told-finding";
import { Badge, type BadgeKind } from "../../ui/badge";
import { cellId, findingId } from "./cell-marks";
import { SeenField } from "./seen-field";

export type FindingItemWords = Readonly<
  Record<FindingStands | "reason" | "document" | "explanationOf" | "confirm" | "toCell", string>
>;

const BADGES = {
  hard: "alarm",
  open: "provisional",
  lapsed: "provisional",
  explained: "official",
} as const satisfies Record<FindingStands, BadgeKind>;

type FindingItemProps = {
  finding: ToldFinding;
  /** Its place among those that are explained. */
  at: number;
  typed: { readonly reason: string; readonly document: string };
  words: FindingItemWords;
};

/** One finding: what it says, the way to its cell, and the reason it asks for, or the reason that is to be confirmed. */
export function FindingItem({ finding, at, typed, words }: FindingItemProps) {
  const { subject, cell, stands, told } = finding;
  const isExplained = stands !== "hard";
  return (
    <li data-of={cell} data-subject={isExplained ? subject : undefined} className="grid gap-1">
      <p>
        <Badge kind={BADGES[stands]}>{words[stands]}</Badge> <span id={findingId(subject)}>{told}</span>{" "}
        <a href={`#${cellId(cell)}`} data-to={cell} aria-label={`${words.toCell}: ${told}`}>
          {words.toCell}
        </a>
      </p>
      {isExplained && <ReasonFields {...{ finding, typed, words }} name={`explanations.${at}`} />}
    </li>
  );
}

function ReasonFields({ finding, typed, words, name }: Omit<FindingItemProps, "at"> & { name: string }) {
  const { subject, told, stands, reason, document, lapsed, amounts } = finding;
  return (
    <>
      {stands === "lapsed" && (
        // Of other amounts again, it is to be confirmed anew.
        <p key={amounts} className="flex flex-wrap items-center gap-x-3">
          <span className="text-alarm">{lapsed}</span>
          <label className="flex items-center gap-1">
            <input type="checkbox" name={`${name}.confirms`} value={amounts} /> {words.confirm}
          </label>
        </p>
      )}
      <input type="hidden" name={`${name}.subject`} value={subject} />
      <SeenField name={name} seen={[reason, document].filter(Boolean).join("\n") || null} />
      <span data-echo className="cell-echo text-alarm" />
      <div className="grid gap-2 sm:grid-cols-[2fr_1fr]">
        <input
          {...{ id: `${name}.reason`, name: `${name}.reason`, maxLength: 1000, placeholder: words.reason }}
          data-reason
          aria-label={fill(words.explanationOf, { what: told })}
          className="control"
          defaultValue={typed.reason}
        />
        <input
          {...{ id: `${name}.document`, name: `${name}.document`, maxLength: 200, placeholder: words.document }}
          data-reason
          aria-label={words.document}
          className="control"
          defaultValue={typed.document}
        />
      </div>
    </>
  );
}
