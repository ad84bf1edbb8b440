import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { STEPS_TOGETHER } from "@/lib/domain/project/steps-together";
import { AppLink } from "../../ui/app-link";
import { TOGETHER_PAGES } from "./together-address";

/** The ways to take a step on several đề án at once, for who takes it. */
export function TogetherLinks({ actor }: { actor: Actor }) {
  const words = useTranslations("stepsTogether");
  const place = actor.unitId ? { stewardUnitId: actor.unitId } : "national";
  return STEPS_TOGETHER.filter((step) => can(actor, `project.${step}`, place)).map((step) => (
    <AppLink key={step} href={TOGETHER_PAGES[step]}>
      {words(`${step}.link`)}
    </AppLink>
  ));
}
