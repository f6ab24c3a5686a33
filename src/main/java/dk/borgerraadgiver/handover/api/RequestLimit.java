package dk.borgerraadgiver.handover.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a minute from one address, with or without a token. Each node counts for itself. */
final class RequestLimit extends OncePerRequestFilter {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60;

    private final Map<String, Counted> counted = new ConcurrentHashMap<>();
    private final int most;
    private final Problems problems;
    private final Clock clock;

    RequestLimit(int most, Problems problems, Clock clock) {
        this.most = most;
        this.problems = problems;
        this.clock = clock;
    }

    private record Counted(long minute, int requests) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long second = clock.instant().getEpochSecond();
        if (requests(request.getRemoteAddr(), second / MINUTE) > most) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(MINUTE - second % MINUTE));
            problems.write(Problem.TOO_MANY, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private int requests(String address, long minute) {
        if (counted.size() > MOST_ADDRESSES) {
            counted.values().removeIf(one -> one.minute() < minute);
        }
        return counted.merge(
                        address,
                        new Counted(minute, 1),
                        (before, one) -> before.minute() == minute ? new Counted(minute, before.requests() + 1) : one)
                .requests();
    }
}
