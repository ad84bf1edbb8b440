import { robots } from "@/lib/server/well-known";

export const dynamic = "force-dynamic";
export const GET = () => robots();
