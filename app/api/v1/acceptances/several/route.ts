import { severalAcceptancesForm } from "@/app/api/acceptance-forms";
import { acceptSeveral } from "@/lib/commands/acceptances/accept-several";
import { togetherJson } from "@/lib/documents/steps-together-json";
import { handle } from "@/lib/server/handle";
import { acceptSeveral as route } from "@/lib/server/routes/acceptances";

export const POST = handle(
  route,
  async (actor, input, at, language) => {
    const { preview, results } = await acceptSeveral(actor, input, at);
    return { preview, ...togetherJson(results, language) };
  },
  { page: () => "/acceptances/several?check=1", form: severalAcceptancesForm, awaitsConfirmation: true },
);
