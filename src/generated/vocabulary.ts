// Generated from catalog/ by `npm run generate`. Do not edit.

/** What kind of trouble an error is. */
export enum ErrorCategory {
  /** A fault inside the server. */
  SERVER = 'server',
  /** A limit on the load that a caller may cause. */
  LIMIT = 'limit',
  /** The credentials are missing, wrong, expired or not accepted. */
  AUTHENTICATION = 'authentication',
  /** The credentials are valid, but their owner may not do this. */
  PERMISSION = 'permission',
  /** The request itself is wrong. */
  REQUEST = 'request',
  /** What was asked for is not available on this account. */
  AVAILABILITY = 'availability',
}

/** The values of {@link ErrorCategory} as string literals. */
export type ErrorCategoryValue = `${ErrorCategory}`;

/** What the caller can do about an error. */
export enum Recovery {
  /** Repeat the call as it is, after a delay. */
  RETRY = 'retry',
  /** Call less often, then repeat the call with a growing delay. */
  SLOW_DOWN = 'slow-down',
  /** Renew the access token, then repeat the call. */
  REFRESH_TOKEN = 'refresh-token',
  /** Get or correct the credentials. */
  AUTHORIZE = 'authorize',
  /** Correct the request: repeating it as it is gives the same error. */
  CHANGE_REQUEST = 'change-request',
  /** Ask the account's administrator. */
  ASK_ADMIN = 'ask-admin',
  /** Move the account to another plan, or pay for it. */
  UPGRADE_PLAN = 'upgrade-plan',
  /** Contact Bitrix24 support. */
  CONTACT_SUPPORT = 'contact-support',
  /** Wait until the administrator has approved the call, then repeat it with the same token. */
  WAIT_FOR_APPROVAL = 'wait-for-approval',
}

/** The values of {@link Recovery} as string literals. */
export type RecoveryValue = `${Recovery}`;
