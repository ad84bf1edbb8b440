import { live } from "@/lib/server/health";

export const GET = live;
