/** How many messages of an outbox are shown or tried again at once: more than anybody reads. */
export const mostMessages = 200
