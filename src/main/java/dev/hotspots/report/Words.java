package dev.hotspots.report;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Check;
import dev.hotspots.catalog.Named;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.SubIssue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The Chinese names of what facts hold as ids. An id that the catalog no longer has stands for itself. */
final class Words {

    private final Catalog catalog;

    Words(Catalog catalog) {
        this.catalog = catalog;
    }

    <E extends Enum<E> & Named> String of(Class<E> type, String id) {
        return Named.find(type, id).map(Named::zh).orElse(id);
    }

    <E extends Enum<E> & Named> String list(Class<E> type, String ids) {
        return ids.isEmpty()
                ? ""
                : Arrays.stream(ids.split("\\|", -1)).map(id -> of(type, id)).collect(Collectors.joining("、"));
    }

    String subIssue(String id) {
        return catalog.subIssue(id).map(SubIssue::zh).orElse(id);
    }

    String policy(String id) {
        return switch (id) {
            case "UNKNOWN" -> "目录外的政策";
            case "SHOP-RULE" -> "商家/平台自有规则";
            default ->
                catalog.policies().stream()
                        .filter(policy -> policy.id().equals(id))
                        .map(Policy::title)
                        .findFirst()
                        .orElse(id);
        };
    }

    String check(String id) {
        return catalog.checks().stream()
                .filter(check -> check.id().equals(id))
                .map(Check::zh)
                .findFirst()
                .orElse(id);
    }
}
