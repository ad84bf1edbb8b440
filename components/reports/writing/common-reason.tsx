import type { MouseEvent } from "react";
import { Button } from "../../ui/button";

export type CommonWords = Readonly<
  Record<"common" | "commonHelp" | "commonDocument" | "document" | "fillCommon", string>
>;

type CommonReasonProps = {
  typed: { readonly reason: string; readonly document: string } | undefined;
  words: CommonWords;
};

/**
 * One reason and document for every difference that has none yet. Its button writes it into their fields, to be kept and
 * changed there; without a script it sends the form, and the portal does the same.
 */
export function CommonReason({ typed, words }: CommonReasonProps) {
  return (
    <fieldset className="grid gap-2" data-common>
      <legend className="font-medium">{words.common}</legend>
      <p className="field-help">{words.commonHelp}</p>
      <div className="grid gap-2 sm:grid-cols-[2fr_1fr]">
        <input
          {...{ name: "commonReason", id: "commonReason", maxLength: 1000, className: "control" }}
          aria-label={words.common}
          defaultValue={typed?.reason}
        />
        <input
          {...{ name: "commonDocument", id: "commonDocument", maxLength: 200, className: "control" }}
          aria-label={words.commonDocument}
          placeholder={words.document}
          defaultValue={typed?.document}
        />
      </div>
      <div>
        <Button onClick={fillEmpty}>{words.fillCommon}</Button>
      </div>
    </fieldset>
  );
}

/** Writes the common reason where nothing is said yet, as if it were typed there. */
function fillEmpty(event: MouseEvent<HTMLButtonElement>): void {
  event.preventDefault();
  const { form } = event.currentTarget;
  const common = [...(event.currentTarget.closest("fieldset")?.querySelectorAll("input") ?? [])];
  if (!form || common[0]?.value.trim() === "") {
    common[0]?.focus();
    return;
  }
  for (const part of form.querySelectorAll("[data-subject]")) {
    const fields = [...part.querySelectorAll<HTMLInputElement>("input[data-reason]")];
    if (fields.some(({ value }) => value.trim() !== "")) continue;
    for (const [at, field] of fields.entries()) {
      field.value = common[at]?.value ?? "";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }
  for (const field of common) field.value = "";
}
