package app.debrief.account;

import java.time.ZoneId;
import java.util.Currency;

/**
 * What people enter about an organization.
 *
 * @param idn stable name in files and addresses: 1 to 64 letters a to z, digits, underscores and dashes, unique
 * @param name 1 to 120 characters
 * @param currency in which all money of the organization is kept
 * @param country ISO 3166-1 alpha-2 code
 * @param zone an IANA time zone
 */
public record OrganizationData(String idn, String name, Currency currency, String country, ZoneId zone) {}
