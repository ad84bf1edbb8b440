import { answer } from "@/lib/server/answer";
import { readChart } from "@/lib/server/routes/summaries";
import { chartAsked } from "./chart-asked";

export const GET = answer(readChart, chartAsked, {
  file: ({ type, fileName, bytes }) => ({ type, fileName: () => fileName, write: async () => bytes }),
});
