package no.trepart;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Nobody is signed in when a test begins, and what earlier runs left is gone. */
class StageReset implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        LeftDatabases.throwAway();
        SpringExtension.getApplicationContext(test).getBean(Stage.class).reset();
    }
}
