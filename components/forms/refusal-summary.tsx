import type { DraftRefusal } from "@/lib/domain/drafts/form-draft";
import { FocusedNotice } from "../ui/focused-notice";
import { fieldOf } from "./form-answer";

type RefusalSummaryProps = { refusal: DraftRefusal | null | undefined; title: string };

/** Why the form was refused, once on top, where the focus is; each line leads to the field it is about. */
export function RefusalSummary({ refusal, title }: RefusalSummaryProps) {
  if (!refusal) return null;
  const { detail, errors } = refusal;
  const whole = errors.some(({ message }) => message === detail);
  return (
    <FocusedNotice title={title}>
      {!whole && <p>{detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ path, message }) => (
            <li key={path + message}>
              <a href={`#${fieldOf(path)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </FocusedNotice>
  );
}
