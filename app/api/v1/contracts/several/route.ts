import { severalContractsForm } from "@/app/api/contract-forms";
import { signSeveral } from "@/lib/commands/contracts/sign-several";
import { togetherJson } from "@/lib/documents/steps-together-json";
import { handle } from "@/lib/server/handle";
import { writeContracts } from "@/lib/server/routes/contracts";

export const POST = handle(
  writeContracts,
  async (actor, input, at, language) => {
    const { preview, results } = await signSeveral(actor, input, at);
    return { preview, ...togetherJson(results, language), year: input.year };
  },
  {
    page: ({ year }) => `/contracts/several?check=1${year === null ? "" : `&year=${year}`}`,
    form: severalContractsForm,
    awaitsConfirmation: true,
  },
);
