import { operationalFigures } from "@/lib/server/health";

export const GET = operationalFigures;
