// OpenVINO by its C interface, as a worker: rust/worker/src/lib.rs describes the protocol.
//
//     openvino MODEL THREADS

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "openvino/c/openvino.h"

// Runs are timed in blocks of at least this many microseconds, so that reading the clock does not count.
#define BLOCK 300.0

// The most blocks in one turn.
#define MOST_BLOCKS 5000

static double wall[MOST_BLOCKS], cpu[MOST_BLOCKS];

static double microseconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return 1e6 * (double)time.tv_sec + 1e-3 * (double)time.tv_nsec;
}

static void fail(const char *what) {
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static void check(ov_status_e status) {
    if (status != OK) {
        fprintf(stderr, "%s: %s\n", ov_get_error_info(status), ov_get_last_err_msg());
        exit(1);
    }
}

// A figure in kB that Linux keeps of this process.
static long status(const char *key) {
    char line[256];
    long value = -1;
    FILE *file = fopen("/proc/self/status", "r");
    while (file && value < 0 && fgets(line, sizeof line, file)) {
        if (strncmp(line, key, strlen(key)) == 0) {
            sscanf(line + strlen(key), ":%ld", &value);
        }
    }
    if (file) {
        fclose(file);
    }
    return value;
}

// The path of a file of the model.
static const char *path(const char *name, const char *ending) {
    static char path[4096];
    const char *root = getenv("PEERS_DIR");
    if (!root) {
        fail("PEERS_DIR names no folder");
    }
    snprintf(path, sizeof path, "%s/models/%s.%s", root, name, ending);
    return path;
}

static FILE *open_file(const char *name, const char *ending) {
    FILE *file = fopen(path(name, ending), "rb");
    if (!file) {
        fail("the model was not exported");
    }
    return file;
}

static float *read_values(const char *name, const char *ending, size_t *count) {
    FILE *file = open_file(name, ending);
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    float *values = aligned_alloc(64, (size + 63) / 64 * 64);
    if (!values || fread(values, 1, size, file) != size) {
        fail("the values could not be read");
    }
    fclose(file);
    *count = size / sizeof *values;
    return values;
}

static int read_dimensions(const char *name, int64_t *dimensions, int most) {
    char line[256];
    int count = 0;
    FILE *file = open_file(name, "shape");
    if (!fgets(line, sizeof line, file)) {
        fail("the dimensions could not be read");
    }
    fclose(file);
    for (char *word = strtok(line, " \n"); word && count < most; word = strtok(NULL, " \n")) {
        dimensions[count++] = atoll(word);
    }
    return count;
}

static void print_times(const char *key, const double *times, int count) {
    printf("\"%s\":[", key);
    for (int i = 0; i < count; i++) {
        printf("%s%.3f", i ? "," : "", times[i]);
    }
    printf("]");
}

// Runs for so many microseconds and answers with the times of each block's runs: on the clock, and of the process.
static void turn(ov_infer_request_t *request, double duration) {
    check(ov_infer_request_infer(request));
    double start = microseconds(CLOCK_MONOTONIC);
    check(ov_infer_request_infer(request));
    int runs = (int)(BLOCK / fmax(microseconds(CLOCK_MONOTONIC) - start, 0.1));
    runs = runs < 1 ? 1 : runs;
    int blocks = 0;
    double begin = microseconds(CLOCK_MONOTONIC);
    while (blocks < 1 || (microseconds(CLOCK_MONOTONIC) - begin < duration && blocks < MOST_BLOCKS)) {
        double before = microseconds(CLOCK_PROCESS_CPUTIME_ID);
        start = microseconds(CLOCK_MONOTONIC);
        for (int i = 0; i < runs; i++) {
            ov_infer_request_infer(request);
        }
        wall[blocks] = (microseconds(CLOCK_MONOTONIC) - start) / runs;
        cpu[blocks++] = (microseconds(CLOCK_PROCESS_CPUTIME_ID) - before) / runs;
    }
    printf("@{");
    print_times("wall_us", wall, blocks);
    printf(",");
    print_times("cpu_us", cpu, blocks);
    printf("}\n");
    fflush(stdout);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fail("openvino MODEL THREADS");
    }
    const char *name = arguments[1], *threads = arguments[2];
    size_t inputs, outputs;
    float *input = read_values(name, "in.f32", &inputs);
    float *expected = read_values(name, "out.f32", &outputs);
    int64_t dimensions[4];
    int rank = read_dimensions(name, dimensions, 4);

    ov_core_t *core;
    check(ov_core_create(&core));
    long resident = status("VmRSS");
    double start = microseconds(CLOCK_MONOTONIC);
    ov_model_t *model;
    check(ov_core_read_model(core, path(name, "onnx"), NULL, &model));
    ov_compiled_model_t *compiled;
    check(ov_core_compile_model(core, model, "CPU", 8, &compiled, "PERFORMANCE_HINT", "LATENCY", "INFERENCE_NUM_THREADS",
                                threads, "INFERENCE_PRECISION_HINT", "f32", "NUM_STREAMS", "1"));
    ov_infer_request_t *request;
    check(ov_compiled_model_create_infer_request(compiled, &request));
    ov_shape_t shape;
    check(ov_shape_create(rank, dimensions, &shape));
    ov_tensor_t *tensor;
    check(ov_tensor_create_from_host_ptr(F32, shape, input, &tensor));
    check(ov_infer_request_set_input_tensor(request, tensor));
    double load = microseconds(CLOCK_MONOTONIC) - start;

    start = microseconds(CLOCK_MONOTONIC);
    check(ov_infer_request_infer(request));
    double first = microseconds(CLOCK_MONOTONIC) - start;

    ov_tensor_t *result;
    float *values;
    size_t size;
    check(ov_infer_request_get_output_tensor(request, &result));
    check(ov_tensor_data(result, (void **)&values));
    check(ov_tensor_get_size(result, &size));
    if (size != outputs) {
        fail("the output has another size than PyTorch's");
    }
    double error = 0, largest = 0;
    for (size_t i = 0; i < outputs; i++) {
        error = fmax(error, isfinite(values[i]) ? fabs((double)values[i] - (double)expected[i]) : INFINITY);
        largest = fmax(largest, fabs((double)expected[i]));
    }
    printf("@{\"load_ms\":%.4f,\"first_ms\":%.4f,\"error\":%g,\"largest\":%g,\"resident_kb\":%ld,\"peak_kb\":%ld}\n", load / 1e3,
           first / 1e3, error, largest, resident, status("VmHWM"));
    fflush(stdout);

    char line[64];
    double seconds;
    while (fgets(line, sizeof line, stdin) && sscanf(line, "run %lf", &seconds) == 1) {
        turn(request, seconds * 1e6);
    }
    return 0;
}
