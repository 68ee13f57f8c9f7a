package app.debrief.demo.data;

import java.util.List;
import java.util.Map;

/**
 * How much an AI employee has to do, when, where and with whom.
 *
 * @param sessions about how many in all
 * @param days since when, counted back from today
 * @param weekdays weights from Monday to Sunday
 * @param hoursOfDay weights from midnight to 23:00, local
 * @param channels weights
 * @param connectors the integration that each channel comes in by
 * @param numbers patterns of the customers' telephone numbers, {@code #} for a digit, all of ranges reserved for fiction
 * @param names pool that customers' names come from
 * @param site the business's own web site, which chats come from
 * @param account the business's number, which calls and messages are addressed to
 * @param records prefix of the numbers under which the business's own system keeps bookings
 */
record Traffic(
        int sessions,
        int days,
        List<Integer> weekdays,
        List<Integer> hoursOfDay,
        Map<DemoChannel, Integer> channels,
        Map<DemoChannel, String> connectors,
        List<String> numbers,
        String names,
        String site,
        String account,
        String records) {}
