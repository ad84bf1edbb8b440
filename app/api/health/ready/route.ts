import { getNewestMigration } from "@/lib/queries/health/get-newest-migration";
import { ready } from "@/lib/server/health";

export const GET = () => ready(getNewestMigration);
