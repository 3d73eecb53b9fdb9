#!/bin/sh
# Runs the training module: train/train.sh make|refer|names|eval ... (see train/README.md). Builds what it needs first.
set -e
cd "$(dirname "$0")/.."
. bin/jdk.sh
find_jdk || exit 2
mvn -q -B -Dquick -Dmaven.test.skip=true -pl product,train -am package dependency:build-classpath \
    -Dmdep.outputFile=target/class-path -Dmdep.regenerateFile=true
# Waiting threads of OpenMP must not spin: on a shared machine they take the processor from the ones that work.
export GOMP_SPINCOUNT=0 OMP_WAIT_POLICY=PASSIVE
exec "$JAVA_HOME/bin/java" -Xmx5g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dai.djl.pytorch.num_threads="${THREADS:-2}" \
    -cp "train/target/classes:product/target/stemma.jar:$(cat train/target/class-path)" stemma.train.Train "$@"
