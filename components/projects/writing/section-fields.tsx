import { useTranslations } from "next-intl";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { SECTIONS, type Section } from "@/lib/domain/project/sections";
import type { Writing } from "@/lib/domain/project/writing";
import { yearsOf } from "@/lib/domain/project/years";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { DayInput } from "../../ui/day-input";
import { Field } from "../../ui/field";
import { BeneficiaryFields } from "./beneficiary-fields";
import { BudgetFields } from "./budget-fields";
import { GeneralFields } from "./general-fields";
import { OutputsFields } from "./outputs-fields";
import { WordsFields } from "./words-fields";

type SectionFieldsProps = {
  section: Section;
  writing: Writing;
  catalogue: Catalogue;
  values: Readonly<Record<string, string>>;
  answer: FormAnswer;
  /** Empty rows that were asked for, besides those a list has by itself. */
  more: number;
};

/** The fields of one section of a dossier. */
export function SectionFields({ section, writing, catalogue, values, answer, more }: SectionFieldsProps) {
  const words = useTranslations("projectWriting");
  const day = useTranslations("layout.day");
  switch (section) {
    case "general":
      return <GeneralFields catalogue={catalogue} values={values} answer={answer} />;
    case "need":
    case "works":
      return <WordsFields names={SECTIONS[section]} values={values} answer={answer} />;
    case "budget":
      return <BudgetFields writing={writing} catalogue={catalogue} values={values} answer={answer} more={more} />;
    case "outputs":
      return (
        <>
          <OutputsFields
            years={yearsOf(writing.dossier)}
            catalogue={catalogue}
            values={values}
            answer={answer}
            more={more}
          />
          <WordsFields names={["effects"]} values={values} answer={answer} />
        </>
      );
    case "beneficiaries":
      return <BeneficiaryFields values={values} answer={answer} more={more} />;
    case "timetable":
      return (["startOn", "endOn"] as const).map((name) => (
        <Field
          key={name}
          name={`${name}Text`}
          label={words(`fields.${name}`)}
          help={words("form.dayHelp")}
          error={errorOf(answer, `${name}Text`) ?? errorOf(answer, name)}
        >
          {(control) => <DayInput {...control} calendar={day("calendar")} defaultValue={values[`${name}Text`]} />}
        </Field>
      ));
  }
}
