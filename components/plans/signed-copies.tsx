import { useLocale, useTranslations } from "next-intl";
import { isGivenOut } from "@/lib/domain/attachment/scan";
import { vietnamDay } from "@/lib/domain/period/period";
import type { SignedCopy } from "@/lib/domain/plan/signed-copy";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { GivenFile } from "../projects/attachments/given-file";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";

type SignedCopiesProps = {
  /** The address of the document's copies. */
  address: string;
  copies: readonly SignedCopy[];
  /** Whether a virus scanner looks at files before they are given out. */
  isScanning: boolean;
  /** How the form came back; null for who adds none. */
  form: { readonly answer: FormAnswer } | null;
  added: boolean;
};

/** Bản quét văn bản đã ký of a decision or release, the newest first; those who add them also see what is held back. */
export function SignedCopies({ address, copies, isScanning, form, added }: SignedCopiesProps) {
  const words = useTranslations("signedCopies");
  const shown = form ? copies : copies.filter((copy) => isGivenOut(copy, isScanning));
  if (shown.length === 0 && !form) return null;
  return (
    <section className="record-part my-4" aria-labelledby="signed-copies">
      <h2 id="signed-copies" className="mb-2 text-base font-semibold">
        {words("title")}
      </h2>
      {added && <Notice kind="done">{words("added")}</Notice>}
      {shown.length === 0 && <p className="text-sm text-muted">{words("none")}</p>}
      <ul className="grid gap-2">
        {shown.map((copy) => (
          <CopyLine key={copy.id} address={address} copy={copy} isScanning={isScanning} />
        ))}
      </ul>
      {form && <CopyForm address={address} answer={form.answer} />}
    </section>
  );
}

function CopyLine({ address, copy, isScanning }: { address: string; copy: SignedCopy; isScanning: boolean }) {
  const words = useTranslations("signedCopies");
  const locale = localeOf(useLocale());
  const { id, version, bytes, sha256, addedAt } = copy;
  return (
    <li className="min-w-0 text-sm">
      <GivenFile
        {...{ file: copy, isScanning, href: `${address}/${id}` }}
        withheld={(finding) => (finding === null ? words("waiting") : words("infected", { finding }))}
      />
      <span className="block break-words text-muted">
        {words("facts", {
          version: formatCount(version, locale),
          size: formatCount(Math.ceil(bytes / 1024), locale),
          day: formatDate(vietnamDay(new Date(addedAt)), locale),
        })}
      </span>
      <span className="block break-all text-muted">SHA-256 {sha256}</span>
    </li>
  );
}

function CopyForm({ address, answer }: { address: string; answer: FormAnswer }) {
  const words = useTranslations("signedCopies.form");
  return (
    <form method="post" encType="multipart/form-data" action={address} className="mt-3 grid max-w-xl gap-3">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <Field name="file" label={words("file")} help={words("help")} error={errorOf(answer, "file")}>
        {(control) => <input type="file" {...control} accept=".pdf,.png,.jpg,.jpeg" required />}
      </Field>
      <div>
        <Button kind="plain">{words("send")}</Button>
      </div>
    </form>
  );
}
