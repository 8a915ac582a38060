/** What can be said to a referral: the job centre accepts it or asks, and the fund answers. */
export const referralReplies = ['referral-accepted', 'referral-asked', 'referral-answered'] as const
export type ReferralReply = (typeof referralReplies)[number]
