/** How long a request may take to arrive whole: 20 MB over a line of 1 Mbit/s. */
export const RECEIVING_MS = 180_000;
