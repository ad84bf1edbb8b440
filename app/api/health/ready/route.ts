import { getDatabaseHealth } from "@/lib/queries/health/get-database-health";
import { ready } from "@/lib/server/health";

export const GET = () => ready(getDatabaseHealth);
