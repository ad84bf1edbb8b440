import { useTranslations } from "next-intl";
import { MAIL_WISHES, type NoticeSetting } from "@/lib/domain/notices/notice";
import { LOCALES } from "@/lib/format/locale";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";

type MailFormProps = { setting: NoticeSetting; email: string; saved: boolean };

/** How one's own notices come by mail. */
export function MailForm({ setting, email, saved }: MailFormProps) {
  const words = useTranslations("notices.mail");
  return (
    <section className="grid gap-3" aria-labelledby="mail-of-notices">
      <h2 id="mail-of-notices">{words("title")}</h2>
      {saved && <Notice kind="done">{words("saved")}</Notice>}
      <p>{words("lead", { email })}</p>
      <form method="post" action="/api/v1/account/mail" className="sign-in-form">
        <fieldset className="grid gap-2">
          <legend>{words("how")}</legend>
          {MAIL_WISHES.map((wish) => (
            <label key={wish} className="flex items-baseline gap-2">
              <input type="radio" name="mail" value={wish} defaultChecked={wish === setting.mail} required />
              {words(`wish.${wish}`)}
            </label>
          ))}
        </fieldset>
        <Field name="language" label={words("language")}>
          {(control) => (
            <select defaultValue={setting.language} {...control}>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale}>
                  {words(`languages.${locale}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button>{words("save")}</Button>
      </form>
    </section>
  );
}
