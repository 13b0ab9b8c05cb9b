package no.peil.demo;

import java.util.List;
import no.peil.codes.CodeList;

/** A remark as a case worker of the demo writes it, to a section or to the whole. */
record DemoRemark(String about, String body) {

    static final List<DemoRemark> ALL =
            CodeList.read("demo-remarks", line -> new DemoRemark(line.getField("about"), line.getField("body")));
}
