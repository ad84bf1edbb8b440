import type { DraftRefusal } from "@/lib/domain/drafts/form-draft";
import { controlId } from "../ui/field";
import { FocusedNotice } from "../ui/focused-notice";
import { fieldOf } from "./form-answer";

type RefusalSummaryProps = {
  refusal: DraftRefusal | null | undefined;
  title: string;
  /** The form it is of, where its controls are told from others by that. */
  form?: string | undefined;
};

/** Why the form was refused, once on top, where the focus is; each line leads to the field it is about. */
export function RefusalSummary({ refusal, title, form }: RefusalSummaryProps) {
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
              <a href={`#${controlId(fieldOf(path), form)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </FocusedNotice>
  );
}
