import type { ReadScope } from "@/lib/domain/access/read-scope";
import { getForecastAsked } from "@/lib/queries/figures/get-forecast-asked";
import { answer } from "@/lib/server/answer";
import { readForecast } from "@/lib/server/routes/forecast";

type Asked = Parameters<typeof getForecastAsked>[1];

export const GET = answer(readForecast, (scope: ReadScope, asked: Asked) => getForecastAsked(scope, asked, new Date()));
