import { Notice } from "../ui/notice";
import type { FormAnswer } from "./form-answer";

/** Why the form was refused, once on top, with a way to each field that is meant. */
export function RefusalSummary({ answer, title }: { answer: FormAnswer; title: string }) {
  if (!answer) return null;
  const fields = answer.errors.filter(({ message }) => message !== answer.detail);
  return (
    <Notice kind="refusal" title={title}>
      <p>{answer.detail}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ path, message }) => (
            <li key={path + message}>
              <a href={`#${path === "amount" ? "amountText" : path}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
